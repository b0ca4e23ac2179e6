import fc from 'fast-check';

/**
 * One seed for all: a run finds today what it found yesterday, and a failure stays until it is mended.
 * `SEED=7 DRAWS=20 npx vitest run …` looks elsewhere, and longer.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_122) });

/** How many draws: `few` every day. */
export const draws = (few: number): number => few * Number(process.env['DRAWS'] ?? 1);

export { fc };
