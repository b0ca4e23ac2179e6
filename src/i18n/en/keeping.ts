import { english } from '../message';
import type { keeping as vi } from '../vi/keeping';

export const keeping = english<typeof vi>()({
  askTitle: 'Where may the data just loaded live?',
  askText: 'Nothing has been written to this computer yet. If others use it too, choose “Only for this visit”.',
  keep: 'Keep on this computer',
  visit: 'Only for this visit',
  close: 'Understood',
  retry: 'Save again',
  follow: 'Move to the new version',

  openKept: 'Open the kept data',
  waiting: 'This computer keeps data loaded at {time} on {date}.',
  news: 'Another tab saved a new version at {time} on {date}. This tab still shows the one before.',
  swept: 'The last writing was interrupted. What it had left ({size}) was removed; the data before it is whole.',

  quota:
    'There is no room to keep this: {needed} needed, {free} free in this browser. The data stays usable in this tab; save the pack as a file before you close it.',
  quotaUnknown:
    'There is no room to keep this: {needed} needed. The data stays usable in this tab; save the pack as a file before you close it.',
  busy: 'Another tab is writing, so the data of this tab was not kept.',
  stale: 'Another tab saved a new version first, so the data of this tab was not kept.',
  newer: 'A newer edition of this page holds the data on this computer. This tab writes no more; reload the page.',
  refused: 'The browser keeps nothing on this computer. The data stays usable in this tab and goes with it.',
  differs:
    'The source files are the same, but this edition reads other tables from them than the one that kept them. Compare before you use the numbers.',
  evicted: 'The data kept on {date} is gone: the browser removed it. Load the files again, or open a .thuocdo pack.',
  damaged:
    'The file {files} kept on this computer is damaged or gone; damaged files were set aside. The version of {date} is shown. Load that file again to restore it.',
  damagedAll: 'The file {files} kept on this computer is damaged or gone. Load it again to restore it.',
  apart: 'The file brings {n} changes that do not continue those on this computer, so they were not merged. Those here stay as they are.',

  cleared: 'All cleared: {versions} versions, {files} files ({size}), {changes} change sets, {keys} settings. Checked: nothing is left.',
  clearedLeft: 'Not all was cleared: {left} is left. Close the other tabs of this page and clear again.',
  clearedElsewhere: 'The data was cleared from another tab.',

  title: 'Versions and where they are kept',
  modeKeep: 'The data is kept on this computer, in this browser; it is sent nowhere.',
  modeVisit: 'Only for this visit: nothing is written, and it goes with the tab.',
  modeNone: 'Not kept: it goes with the tab.',
  modeSample: 'The sample is always there and needs no keeping.',
  persisted: 'The browser promised not to remove it.',
  notPersisted: 'The browser may remove it when the disk runs short; save the pack as a file too.',
  back: 'Undo',
  forth: 'Redo',
  save: 'Save the pack as a file',
  saving: 'Packing…',
  saveFailed: 'The pack could not be made: {reason}',
  clear: 'Clear everything',
  sure: 'Remove all data, versions and changes from this computer? This cannot be undone.',
  sureYes: 'Clear everything now',
  sureNo: 'Cancel',
  caption: 'Versions, the latest first',
  colWhen: 'Loaded',
  colFiles: 'Files',
  colRows: 'Rows',
  colSize: 'Size',
  colHash: 'Pack',
  colState: 'Open',
  colChanges: 'Against the one before',
  changes: 'See differences',
  changesOf: 'See what the version of {time}, {date} changed',
  isShown: 'Shown',
  isDamaged: 'Damaged',
  open: 'Open this one',
  openOf: 'Open the version of {time}, {date}',
});
