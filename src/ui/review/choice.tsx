import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import segment from '../parts/segment.module.css';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChange: (value: T) => void;
  readonly small?: boolean;
}

/** One of a few, all in sight. */
export function Choice<T extends string>({ label, value, options, onChange, small = false }: Props<T>) {
  return (
    <ToggleButtonGroup
      className={`${segment.segment} ${small ? segment.small : ''}`}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection={value !== null}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={([chosen]) => {
        const found = options.find(([of]) => of === chosen);
        if (found) onChange(found[0]);
      }}
    >
      {options.map(([of, name]) => (
        <ToggleButton key={of} id={of}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
