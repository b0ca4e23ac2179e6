/** A text with `{named}` places, or a function where the words depend on what fills them. */
export type Message = string | ((args: never) => string);
export type Messages = Readonly<Record<string, Message>>;

/** The names between braces of a text: `'{n} of {total}'` gives `'n' | 'total'`. */
export type Places<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Places<Rest> : never;

type Filled<Names extends string> = [Names] extends [never] ? readonly [] : readonly [args: Readonly<Record<Names, string | number>>];

/** What a message has to be given: nothing, the named places, or the argument of the function. */
export type ArgsOf<M> = M extends string ? Filled<Places<M>> : M extends (args: infer A) => string ? readonly [args: A] : never;

type SamePlaces<Vi extends string, En extends string> = [Places<Vi>] extends [Places<En>]
  ? [Places<En>] extends [Places<Vi>]
    ? En
    : `the English text has places that the Vietnamese one lacks: ${Exclude<Places<En>, Places<Vi>>}`
  : `the English text lacks places of the Vietnamese one: ${Exclude<Places<Vi>, Places<En>>}`;

type Same<Vi, En> = Vi extends string ? (En extends string ? SamePlaces<Vi, En> : Vi) : Vi;

type Checked<Vi extends Messages, En> = {
  readonly [K in keyof Vi | keyof En]: K extends keyof Vi ? (K extends keyof En ? Same<Vi[K], En[K]> : Vi[K]) : never;
};

/**
 * Declares the English texts of a feature: `english<typeof vi>()({ … })`.
 * A key too few, a key too many or a different `{place}` does not compile.
 */
export function english<Vi extends Messages>() {
  return <const En extends { readonly [K in keyof Vi]: Message }>(texts: En & Checked<Vi, En>): En => texts;
}

/** Fills the places of a text. A place without a value stays visible: better a brace than a hole. */
export function fill(text: string, args: Readonly<Record<string, string | number>> | undefined): string {
  return args ? text.replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place)) : text;
}
