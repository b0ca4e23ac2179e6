import type { Text } from './indicator';

/** A row of `units`. `validTo` null: the unit exists. */
export interface Unit {
  readonly id: string;
  readonly parent: string | null;
  readonly name: Text;
  readonly abbr: string | null;
  /** Code of the list `unit_kind`. */
  readonly kind: string;
  readonly province: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A row of `partners`. */
export interface Partner {
  readonly id: string;
  readonly name: Text;
  readonly abbr: string | null;
  readonly multilateral: boolean;
  readonly country: string | null;
}

/** A row of `targets`. */
export interface Target {
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly baseline: number | null;
  readonly target: number;
}
