import { useState } from 'react';
import type { FixList as Wanted } from '../../exports/fix-list';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { Picker } from '../parts/picker';
import { save } from '../parts/save';
import { useSession } from '../parts/session';
import { useText } from '../parts/text';
import type { ImportFlow } from './flow';
import { type FlowState, partOf } from './flow-state';
import styles from './import.module.css';
import { SentBack } from './sent-back';
import { unknownProblems } from './unknown-problems';

/** The list of a file that was refused as a whole: it has no rows. */
async function writtenHere(list: Wanted): Promise<{ readonly name: string; readonly content: Blob }> {
  const { fixListWorkbook } = await import('../../exports/fix-list');
  const { name, bytes, type } = fixListWorkbook(list);
  return { name, content: new Blob([bytes], { type }) };
}

/** What the unit that sent the file has to correct, as a workbook in its own language, to send back. Whose list it is can be said. */
export function FixList({ flow, state }: { readonly flow: ImportFlow; readonly state: FlowState }) {
  const { t, say } = useText();
  const { pack } = useSession();
  const { file, mapping, imported, noted, problems, effect } = state;
  const [chosen, setChosen] = useState<string | null>(null);
  const part = partOf(state);
  if (!file) return null;
  const units = pack?.units ?? [];
  const sender = units.find(({ id }) => id === (chosen ?? imported?.sender));
  const write = async () => {
    const list: Wanted = {
      unit: sender?.name.vi ?? null,
      madeOn: new Date().toLocaleDateString('sv-SE'),
      language: 'vi',
      tables: [
        {
          file: file.name,
          sheet: part?.sheet ?? null,
          table: mapping?.table ?? null,
          titles: part?.layout.titles ?? [],
          columns: mapping?.columns ?? [],
          read: imported?.read ?? 0,
          rejected: [],
          problems: [...noted, ...problems, ...(effect?.files ?? []).flatMap(unknownProblems)],
        },
      ],
    };
    const { name, content } = (await flow.ofPart((port, at, place) => port.fixList(at, place, list))) ?? (await writtenHere(list));
    save(name, content, content.type);
  };
  return (
    <div className={styles.fixes}>
      <button type="button" className={button.button} onClick={() => void write()}>
        <Icon name="save" />
        {t('intake.fixList')}
      </button>
      <span className={styles.field}>
        <span>{t('intake.sender')}</span>
        <Picker
          label={t('intake.sender')}
          shown={sender ? say(sender.name) : t('intake.senderNone')}
          chosen={sender?.id ?? ''}
          groups={[
            {
              id: 'units',
              name: '',
              options: units.map(({ id, name, abbr }) => ({ id, name: say(name), find: `${id} ${abbr ?? ''} ${name.vi} ${name.en}` })),
            },
          ]}
          search={t('intake.chooseFind')}
          empty={t('intake.nothingFound')}
          onPick={setChosen}
        />
      </span>
      {mapping && part && imported && <SentBack flow={flow} mapping={mapping} titles={part.layout.titles} />}
    </div>
  );
}
