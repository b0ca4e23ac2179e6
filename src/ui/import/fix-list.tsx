import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { save } from '../parts/save';
import { useText } from '../parts/text';
import { type FlowState, partOf } from './flow-state';

/** What the unit that sent the file has to correct, as a workbook in its own language, to send back. */
export function FixList({ state }: { readonly state: FlowState }) {
  const { t } = useText();
  const { file, mapping, imported, noted, problems } = state;
  const part = partOf(state);
  if (!file) return null;
  const write = async () => {
    const { fixListWorkbook } = await import('../../exports/fix-list');
    const { name, bytes, type } = fixListWorkbook({
      unit: null,
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
          rejected: imported?.rejected ?? [],
          problems: [...noted, ...problems],
        },
      ],
    });
    save(name, bytes, type);
  };
  return (
    <button type="button" className={button.button} onClick={() => void write()}>
      <Icon name="save" />
      {t('intake.fixList')}
    </button>
  );
}
