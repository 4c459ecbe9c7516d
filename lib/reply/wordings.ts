export const wordingsFor = (_n: string, _c: string, _r: string) => [
  { id: 'a', text: '看到您说{问题}，对不起。' },
  { id: 'b', text: '我们已封存{批次号}。' },
]
