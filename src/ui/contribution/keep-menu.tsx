import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { By } from '../../contribution/group';
import { number } from '../../i18n/format';
import button from '../parts/button.module.css';
import menu from '../parts/figure/menu.module.css';
import { useDecks } from '../parts/decks';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import styles from './page.module.css';
import type { Keeping, Kept } from './use-keeping';

const ITEMS = [
  ['flowPng', 'image', 'contribution.keepFlowPng'],
  ['flowSvg', 'image', 'contribution.keepFlowSvg'],
  ['flowPptx', 'image', 'contribution.keepFlowPptx'],
  ['flowDocx', 'image', 'contribution.keepFlowDocx'],
  ['flowXlsx', 'table', 'contribution.keepFlowXlsx'],
  ['matrix', 'table', 'contribution.keepMatrix'],
  ['results', 'table', 'contribution.keepResults'],
  ['evidence', 'table', 'contribution.keepEvidence'],
] as const satisfies readonly (readonly [Kept, string, string])[];

/** What goes into the deck: the flow as it is drawn, and the ruler of results. */
const DECKS = [
  ['flow', 'contribution.addFlow'],
  ['contribution', 'contribution.addRuler'],
] as const;

/** What can be kept of the page as a file, and what was just kept. */
export function KeepMenu({ keeping, by }: { readonly keeping: Keeping; readonly by: By }) {
  const { t, lang } = useText();
  const n = number(keeping.n, 0, lang);
  const decks = useDecks();
  return (
    <>
      <MenuTrigger>
        <Button className={`${button.button ?? ''} ${styles.keep ?? ''}`}>
          <Icon name="save" size={14} />
          {t('contribution.keep')}
        </Button>
        <Popover className={menu.popover ?? ''} placement="bottom end" offset={4}>
          <Menu
            className={menu.menu ?? ''}
            aria-label={t('contribution.keep')}
            onAction={(key) => {
              const part = DECKS.find(([id]) => id === key)?.[0];
              if (part) decks?.addPart(part, part === 'flow' ? by : undefined);
              else keeping.keep(key as Kept);
            }}
          >
            {ITEMS.map(([id, icon, name]) => (
              <MenuItem key={id} id={id} className={menu.item ?? ''} textValue={t(name, { n })}>
                <Icon name={icon} />
                {t(name, { n })}
              </MenuItem>
            ))}
            {decks &&
              DECKS.map(([id, name]) => (
                <MenuItem key={id} id={id} className={menu.item ?? ''} textValue={t(name)}>
                  <Icon name="play" />
                  {t(name)}
                </MenuItem>
              ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <span className={styles.notice} role="status">
        {keeping.notice}
      </span>
    </>
  );
}
