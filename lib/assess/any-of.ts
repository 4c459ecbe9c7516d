/** One global pattern out of parts, so that a long list of wordings can be read part by part. */
export const anyOf = (...parts: readonly RegExp[]): RegExp =>
  new RegExp(parts.map((part) => part.source).join('|'), 'g')
