import { copyText } from '../parts/clipboard';
import { save } from '../parts/save';
import { useText } from '../parts/text';
import { useSqlDesk } from './desk';
import { formatted } from './editor/format';
import { fileNameOf, linkTo } from './sharing';

export type Deed = 'runAll' | 'format' | 'explain' | 'save' | 'asIndicator' | 'copyLink' | 'download' | 'openFile';

const LARGEST_FILE = 1_000_000;

interface Deeds {
  readonly act: (deed: Deed) => Promise<void>;
  readonly take: (file: File) => Promise<void>;
}

/** What is done with the text of a script, beside running it. */
export function useDeeds(pickFile: () => void): Deeds {
  const { t } = useText();
  const { work, editor, tell } = useSqlDesk();
  const act = async (deed: Deed) => {
    const tab = work.tab();
    switch (deed) {
      case 'format': {
        const before = tab.text;
        const after = await formatted(before).catch(() => null);
        if (after === null) return tell(t('workbench.formatFailed'));
        editor()?.replace(after);
        return editor()?.focus();
      }
      case 'copyLink': {
        const link = linkTo(location.href, tab.text);
        if (link === null) return tell(t('workbench.linkTooLong'));
        return tell(t((await copyText(link)) ? 'workbench.linkCopied' : 'workbench.notCopied'));
      }
      case 'download':
        return save(fileNameOf(tab.title), tab.text, 'application/sql');
      case 'openFile':
        return pickFile();
      default:
        return undefined;
    }
  };
  const take = async (file: File) => {
    const text = file.size > LARGEST_FILE ? null : await file.text().catch(() => null);
    if (text === null || text.includes('\0')) return tell(t('workbench.openWrong', { name: file.name }));
    work.open({ title: file.name.replace(/\.(sql|txt)$/i, ''), text: text.replaceAll('\r\n', '\n').normalize('NFC'), origin: 'file' });
  };
  return { act, take };
}
