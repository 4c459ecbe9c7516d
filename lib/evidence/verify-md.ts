/** How to check a pack by hand, with tools that anybody has. */
export const VERIFY_MD = `# 如何核验

解压后，在解压出的文件夹里：

1. 运行 \`sha256sum -c SHA256SUMS\`（macOS：\`shasum -a 256 -c SHA256SUMS\`；Windows：逐个 \`certutil -hashfile 文件名 SHA256\`，与 SHA256SUMS 比较）。每个文件都应一致。
2. \`events.jsonl\` 每行是一件记录。每行的 SHA-256（不含换行符，例如第 1 行：\`sed -n 1p events.jsonl | tr -d '\\n' | sha256sum\`）应等于下一行的 \`casePrev\`；最后一行的应等于 \`manifest.json\` 的 \`events.head\`。
3. 最后一行是 \`exported\`，列出包内文件各自的 SHA-256；包里没有它没列出的截图。
4. 每张截图的 SHA-256 应等于它那件 \`captured\` 记录里 \`file.sha256\` 的值。列在 \`masked\` 里的是遮盖过的副本，原图由商家保存，可以当面出示。
5. \`disclosed.json\` 每一项：\`["salt","value"]\`（去掉空格）的 SHA-256 应等于 \`commit\`，并且在某件记录里出现。没有公开的值只留 \`commit\`。
6. \`openssl ts -query -data manifest.json -sha256 -cert -no_nonce -out q.tsq\` 得到的文件应与 \`head.tsq\` 完全相同。

能证明什么：在总摘要（events.head）另有留存时（时间戳、公证、早先交给他人的副本），可以证明此后没有改动、缺少、增加或换序。
不能证明什么：不能证明内容属实、是谁写的，也不能证明记录之外什么都没有发生；持有这个包的人可以重做一份同样自洽的包，所以没有外部时间戳时，不能证明它在何时已经存在。
时间戳：把 \`head.tsq\`（或 \`manifest.json\` 的 SHA-256）交给时间戳机构或公证处的电子存证平台。

# How to verify

Unpack, and in the folder:

1. \`sha256sum -c SHA256SUMS\` (macOS: \`shasum -a 256 -c SHA256SUMS\`; Windows: \`certutil -hashfile FILE SHA256\` for each): every file must agree.
2. Each line of \`events.jsonl\` is one event. The SHA-256 of a line (without its line break; line 1: \`sed -n 1p events.jsonl | tr -d '\\n' | sha256sum\`) equals \`casePrev\` of the next; that of the last line equals \`events.head\` in \`manifest.json\`.
3. The last line is \`exported\` and gives the SHA-256 of each file; there is no picture that it does not name.
4. The SHA-256 of each picture equals \`file.sha256\` in its \`captured\` event. What \`masked\` lists are copies with parts made unreadable; the merchant keeps the originals and can show them.
5. \`disclosed.json\`: the SHA-256 of \`["salt","value"]\` (no spaces) equals \`commit\`, which stands in an event. Of a value not disclosed only the \`commit\` is here.
6. \`openssl ts -query -data manifest.json -sha256 -cert -no_nonce -out q.tsq\` gives the bytes of \`head.tsq\`.

Proven, when the head is known from elsewhere (a time stamp, a copy given away before): nothing was changed, left out, added or moved since. Not proven: that the content is true, who wrote it, that nothing happened outside the log. Whoever holds a pack can make a new, consistent one, so without an outside time stamp it does not show when it came to be.
`
