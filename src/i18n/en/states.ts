import { english } from '../message';
import type { states as vi } from '../vi/states';

export const states = english<typeof vi>()({
  loading: 'Loading the data',
  loadingRows: '{read} of {total} rows read. Each figure appears as soon as its data is in.',
  waiting: 'waiting',
  reading: '{read} rows read. Each figure appears as soon as its data is in.',
  startingEngine: 'Starting the engine',
  answering: 'Working out the indicators',
  moreTables: 'and {n} more tables',
  failedTitle: 'The data could not be opened',
  failedSample: 'The sample pack of this installation could not be read. Your own files can still be loaded.',
  failedFile: 'The file {file} could not be read',
  failedEngine: 'The engine in the browser did not start. Reload the page; if that fails, try a recent Chrome or Edge.',
  openOwn: 'Load your own files',
  openSample: 'Try the sample data',
  seeProblems: 'See the problems in the data',
  code: 'error code {code}',
  notFound: 'There is no such page',
  notFoundHelp: 'The address may be old or incomplete. The board is where it was.',
  toBoard: 'Back to the board',
  noTargets: 'There is no target for this year yet',
  noTargetsHelp: 'The targets table has no row for the year shown, so nothing can be compared with the plan.',
});
