import { fieldContract } from '../../domain/contract';
import type { Mapping } from '../../ingest/cast/mapping';
import { useText } from '../parts/text';
import ask from './answers.module.css';
import type { ImportFlow } from './flow';

interface Props {
  readonly flow: ImportFlow;
  readonly mapping: Mapping;
  readonly field: string;
}

/** A key that the file lacks: one value cannot stand for all rows, so a person says whether each row is something of its own. */
export function OwnKey({ flow, mapping, field }: Props) {
  const { t, say } = useText();
  const title = fieldContract(`${mapping.table}.${field}`)?.title;
  const label = title ? say(title) : field;
  const each = mapping.fill[field] !== undefined && 'generate' in mapping.fill[field];
  const isPerson = field === 'person_key';
  return (
    <div role="group" aria-label={label}>
      <p>
        {t(each ? (isPerson ? 'intake.personEach' : 'intake.keyEach') : isPerson ? 'intake.personAsk' : 'intake.keyAsk', { column: label })}
      </p>
      <div className={ask.answers}>
        <button
          type="button"
          className={each ? ask.link : ask.answer}
          onClick={() => void flow.fill(field, each ? null : { generate: true })}
        >
          {t(each ? 'intake.keyAgain' : isPerson ? 'intake.personMake' : 'intake.keyMake')}
        </button>
      </div>
    </div>
  );
}
