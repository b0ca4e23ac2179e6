/** The result is no longer in the engine: it was dropped, or the engine was replaced. Run its statement again. */
export class ResultGone extends Error {
  readonly result: number;
  constructor(result: number) {
    super(`result ${result} is gone from the engine`);
    this.name = 'ResultGone';
    this.result = result;
  }
}
