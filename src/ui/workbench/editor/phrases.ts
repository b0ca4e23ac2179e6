import type { Translate } from '../../../i18n/text';

/** What the editor itself says. */
export const cmPhrases = (t: Translate): Readonly<Record<string, string>> => ({
  Find: t('workbench.cm_find'),
  Replace: t('workbench.cm_replace'),
  next: t('workbench.cm_next'),
  previous: t('workbench.cm_previous'),
  all: t('workbench.cm_all'),
  'match case': t('workbench.cm_matchCase'),
  regexp: t('workbench.cm_regexp'),
  'by word': t('workbench.cm_byWord'),
  replace: t('workbench.cm_replaceOne'),
  'replace all': t('workbench.cm_replaceAll'),
  close: t('workbench.cm_close'),
  Completions: t('workbench.cm_completions'),
});
