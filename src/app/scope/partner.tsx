import { Picker } from '../../ui/parts/picker';
import { useScope } from '../../ui/parts/scope';
import { useText } from '../../ui/parts/text';
import type { ScopeProps } from './props';

const ALL = 'all';

/** With whom: every partner, or one. */
export function PartnerPicker({ pack, asked }: ScopeProps) {
  const { t, say, lang } = useText();
  const { setScope } = useScope();
  const partners = pack.partners.toSorted((a, b) => a.name[lang].localeCompare(b.name[lang], lang));
  const option = (p: (typeof partners)[number]) => ({
    id: p.id,
    name: say(p.name),
    note: p.abbr ?? undefined,
    find: [p.id, p.name.vi, p.name.en].join(' '),
  });
  return (
    <Picker
      label={t('scope.partner')}
      shown={asked.partner ? say(asked.partner.name) : t('scope.allPartners')}
      count={asked.partner ? undefined : String(partners.length)}
      chosen={asked.partner?.id ?? ALL}
      groups={[
        { id: ALL, name: '', options: [{ id: ALL, name: t('scope.allPartners'), note: String(partners.length) }] },
        { id: 'countries', name: t('scope.countries'), options: partners.filter((p) => !p.multilateral).map(option) },
        { id: 'organisations', name: t('scope.organisations'), options: partners.filter((p) => p.multilateral).map(option) },
      ]}
      search={t('scope.findPartner')}
      empty={t('scope.noPartner')}
      onPick={(id) => setScope({ pt: id === ALL ? undefined : id })}
    />
  );
}
