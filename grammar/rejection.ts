/** Thrown where the next token fits no rule; the parser stops at it, as at a token that Chevrotain itself finds wrong. */
export class Rejection extends Error {}
