import type { Passport } from '../domain/passport';
import { day } from '../i18n/dates';
import '../i18n/late/office';
import type { Translate } from '../i18n/text';
import type { FigureFile } from './figure-file';

export type PassportKey =
  | 'title'
  | 'measure'
  | 'asked'
  | 'definition'
  | 'versions'
  | 'source'
  | 'files'
  | 'asOf'
  | 'rate'
  | 'pack'
  | 'code';

/** One thing that a number is known by: what it is called, and what it says. */
export interface PassportPart {
  readonly key: PassportKey;
  readonly name: string;
  readonly text: string;
}

type Of = PassportPart | null;

const part = (key: PassportKey, name: string, text: string | undefined): Of => (text ? { key, name, text } : null);
const known = (parts: readonly Of[]): readonly PassportPart[] => parts.filter((p) => p !== null);

/** Digits of a hash that people compare. */
const SHORT = 12;

/** Scope, versions of the definitions, files, rate, pack: what stands below source, data date and code. */
function behind(passport: Passport, t: Translate): readonly PassportPart[] {
  const files = passport.files.map(({ name, sha256 }) => `${name} (SHA-256 ${sha256.slice(0, SHORT)}…)`).join('; ');
  const versions = passport.definitions.map((d) => `${d.id} ${d.title} (${d.version})`).join('; ');
  return known([
    part('asked', t('office.passportAsked'), passport.asked),
    part('versions', t('office.passportVersions'), versions),
    part('files', t('office.passportFiles'), files),
    part('rate', t('office.passportRate'), passport.rate),
    part('pack', t('office.passportPack'), passport.pack),
  ]);
}

/** Everything that a figure is known by on its way out, in the order of reading; what does not apply is left out. */
export function passportParts({ figure, lang, t, about = [], passport }: FigureFile): readonly PassportPart[] {
  return [
    ...known([
      part('title', t('office.passportTitle'), figure.title),
      part('measure', t('office.passportMeasure'), figure.measure),
      part('definition', t('office.passportDefinition'), about.join('\n')),
      part('source', t('office.passportSource'), figure.source),
      part('asOf', t('office.passportAsOf'), day(figure.asOf, lang)),
      part('code', t('office.passportCode'), figure.passport ?? passport?.code),
    ]),
    ...(passport ? behind(passport, t) : []),
  ];
}

export const passportLine = ({ name, text }: PassportPart): string => `${name}: ${text}.`;

/** The same in lines, for places that have room. */
export const passportTexts = (passport: Passport, t: Translate): readonly string[] => behind(passport, t).map(passportLine);

export const passportLines = ({ passport, t }: Pick<FigureFile, 'passport' | 't'>): readonly string[] =>
  passport ? passportTexts(passport, t) : [];

const BRIEF: readonly PassportKey[] = ['asked', 'rate', 'pack'];

/** Scope, rate and pack in one line, for a picture; empty where they are not known. */
export const passportBrief = ({ passport, t }: Pick<FigureFile, 'passport' | 't'>): string =>
  (passport ? behind(passport, t) : [])
    .filter(({ key }) => BRIEF.includes(key))
    .map((one) => passportLine(one.key === 'pack' ? { ...one, text: one.text.slice(0, SHORT) } : one))
    .join(' ');
