/**
 * How long a page of a test waits for what should happen, in milliseconds: longer than the bot itself waits for room to answer
 * (8 s, `bot/delivery/answer.ts`) and a busy machine takes to draw it. A fault takes forever.
 */
export const patience = 25_000;
