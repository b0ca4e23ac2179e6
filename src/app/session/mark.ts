/** Says on this computer that data is kept, and which version was last: where the browser removes the data alone, this tells. */
export const MARK = 'keeping';
