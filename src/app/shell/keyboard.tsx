import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { singleKeys } from '../../ui/parts/single-keys';
import { bindingOf, isSingle, leads, pressed } from './keymap';
import { inDialog, inField } from './keys';
import { hear } from './signal';
import { useCommands } from './use-commands';

const KeyHelp = lazy(async () => ({ default: (await import('./key-help')).KeyHelp }));
const AFTER_LEAD = 1500;

/** The page's keys. Single ones are off in fields, while an input method composes, and where they were switched off. */
export function Keyboard() {
  const [help, setHelp] = useState(false);
  const lead = useRef<{ readonly key: string; readonly at: number } | null>(null);
  const commands = useCommands();
  useEffect(() => hear('keys', () => setHelp(true)), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const press = event.isComposing || event.defaultPrevented ? null : pressed(event);
      if (press === null) return;
      const before = lead.current && event.timeStamp - lead.current.at < AFTER_LEAD ? lead.current.key : null;
      lead.current = null;
      // Inside the editor's shadow root the field is behind its host.
      const target = event.composedPath()[0] ?? event.target;
      const free = !inField(target);
      const binding = bindingOf(press, before);
      // The palette opens from a field too; anything else would take away what a field does with the key.
      const may = binding?.id === 'palette' ? !inDialog(target) : free && (!binding || !isSingle(binding) || singleKeys());
      const act = binding && may ? commands[binding.id] : undefined;
      if (!act) {
        if (free && singleKeys() && leads(press)) lead.current = { key: press, at: event.timeStamp };
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    // Before the figures hear it: the letter after G is a place, not a figure's own key.
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [commands]);
  return help && <Suspense>{<KeyHelp commands={commands} onClose={() => setHelp(false)} />}</Suspense>;
}
