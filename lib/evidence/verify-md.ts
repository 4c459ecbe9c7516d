/** How to check a pack by hand, with tools that anybody has. */
export const VERIFY_MD = `# 如何核验

1. 解压后运行 \`sha256sum -c SHA256SUMS\`：每个文件都应显示 OK。
2. \`events.jsonl\` 每行是一件记录。逐行计算 SHA-256（不含换行符），应等于下一行的 \`casePrev\`；最后一行的应等于 \`manifest.json\` 的 \`events.head\`。
3. 每张截图的 SHA-256 应等于它那件 \`captured\` 记录里 \`file.sha256\` 的值。
4. \`openssl ts -query -in head.tsq -text\` 显示的摘要应等于 \`manifest.json\` 的 SHA-256。

能证明什么：在总摘要（events.head）另有留存时（时间戳、公证、早先交给他人的副本），可以证明此后没有改动、缺少或增加。
不能证明什么：不能证明内容属实，也不能证明谁写了它；没有外部时间戳时，不能证明它在何时已经存在。

# How to verify

1. Unpack and run \`sha256sum -c SHA256SUMS\`: every file must say OK.
2. Each line of \`events.jsonl\` is one event. The SHA-256 of a line (without its line break) equals \`casePrev\` of the next; that of the last line equals \`events.head\` in \`manifest.json\`.
3. The SHA-256 of each picture equals \`file.sha256\` in its \`captured\` event.
4. The digest shown by \`openssl ts -query -in head.tsq -text\` equals the SHA-256 of \`manifest.json\`.

Proven, when the head is known from elsewhere: nothing was changed, left out or added since. Not proven: that the content is true, who wrote it, or when it came to be without an outside time stamp.
`
