import { describe, expect, it } from 'vitest'
import { type Scope, scopeOf } from '../../../lib/assess/scope.ts'

/** Text, the word in it (its last occurrence), and how the text speaks of it. */
const CASES: [string, string, Scope][] = [
  ['不是质量问题', '质量问题', 'negated'],
  ['用完没有过敏', '过敏', 'negated'],
  ['没有过敏、泛红、刺痛', '刺痛', 'negated'],
  ['没有过敏或者泛红', '泛红', 'negated'],
  ['从来没出现过漏水', '漏水', 'negated'],
  ['过敏什么的完全没有', '过敏', 'negated'],
  ['防漏水', '漏水', 'negated'],
  ['改善头发毛躁', '毛躁', 'negated'],
  ['别再踩雷了', '踩雷', 'negated'],
  ['会不会起火', '起火', 'hypothetical'],
  ['有没有过敏的', '过敏', 'hypothetical'],
  ['漏水吗', '漏水', 'hypothetical'],
  ['要是早知道会漏水', '漏水', 'hypothetical'],
  ['怀疑是假货', '假货', 'suspected'],
  ['客服说“是假货又怎样”', '假货', 'quoted'],
  ['客服说‘不是假货’', '假货', 'quoted'],
  ['#避雷漏水', '漏水', 'quoted'],
  ['#好物[话题]#漏水了', '漏水', 'asserted'],
  ['#避雷 漏水', '漏水', 'asserted'],
  ['会不会起火🔥结果真的冒烟了', '冒烟', 'asserted'],
  ['有没有人的吹风机也会漏水', '漏水', 'asserted'],
  ['漏水了怎么办', '漏水', 'asserted'],
  ['坏了什么态度', '坏了', 'asserted'],
  ['没几天就裂了', '裂了', 'asserted'],
  ['没洗几次就掉色', '掉色', 'asserted'],
  ['不小心就裂开了', '裂开', 'asserted'],
  ['不断漏水', '漏水', 'asserted'],
  ['难免漏水', '漏水', 'asserted'],
  ['特别难吃', '难吃', 'asserted'],
  ['防晒霜搓泥', '搓泥', 'asserted'],
  ['抗老精华过敏了', '过敏', 'asserted'],
  ['客服不承认漏水', '漏水', 'asserted'],
  ['没有人管漏水的事', '漏水', 'asserted'],
  ['不好用还漏水', '漏水', 'asserted'],
  ['又不是第一次坏了', '坏了', 'asserted'],
  ['难道不是假货吗', '假货', 'asserted'],
  ['不是假货是什么', '假货', 'asserted'],
  ['不是没有过敏过', '过敏', 'asserted'],
]

describe('the scope of a word', () => {
  it.each(CASES)('in %s of %s is %s', (text, word, scope) => {
    const start = text.lastIndexOf(word)
    expect(scopeOf(text, start, start + word.length)).toBe(scope)
  })
})
