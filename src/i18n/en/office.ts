import { english } from '../message';
import type { office as vi } from '../vi/office';

export const office = english<typeof vi>()({
  hatched: 'slanting strokes: {name}',
  dash: '“–”: {name}',
  estimate: '{name}, {share} likely',
  planLabel: 'plan',
  notesMeasure: 'Measure and scope: {text}',
  notesSentence: 'In words: {text}',
  notesSource: 'Source and passport: {text}',
  notesLabel: 'Name in full: {text}',
  notesTable: 'Numbers: {text}',
  noData: 'There are no numbers to draw this figure from yet.',
  blank: 'Blank cells: no data, or not applicable.',
  chartOnly: 'For the chart',
  passports: 'Passports',
  passportSheet: 'Sheet',
  passportTitle: 'Figure',
  passportMeasure: 'Measure and scope',
  passportSentence: 'In words',
  passportDefinition: 'Definition',
  passportSource: 'Source',
  passportAsOf: 'Data as of',
  passportQuality: 'Data quality (0–100)',
  passportCode: 'Code',
  passportNotes: 'Notes',
  part: '{title} ({at}/{of})',
});
