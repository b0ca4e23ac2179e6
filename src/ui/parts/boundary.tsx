import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** Drawn in place of what failed. `retry` draws the children again. */
  readonly fallback: (error: Error, retry: () => void) => ReactNode;
  /** A change of this takes the error back: what is asked is another question now. */
  readonly resetKey?: string | undefined;
}

interface State {
  readonly error: Error | null;
  readonly key: string | undefined;
}

/** Stops an unexpected failure at one figure; the rest of the page stays. */
export class Boundary extends Component<Props, State> {
  override state: State = { error: null, key: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.key ? null : { error: null, key: props.resetKey };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.fallback(error, () => this.setState({ error: null })) : this.props.children;
  }
}
