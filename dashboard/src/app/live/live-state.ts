/** How the dashboard hears of news: over the socket, by asking every few seconds, or not at all. */
export type LiveMode = 'connecting' | 'live' | 'polling' | 'offline';

export interface LiveState {
  readonly mode: LiveMode;
  readonly socket: 'down' | 'opening' | 'up';
  /** Failed or broken socket connections since the last greeting. */
  readonly failures: number;
  /** ISO instant, by the server's clock, of the newest thing heard. */
  readonly asOf: string | null;
  /** Why HTTP failed, while offline. */
  readonly problem: string | null;
}

export type LiveAction =
  | { readonly type: 'opening' }
  | { readonly type: 'greeted'; readonly asOf: string }
  | { readonly type: 'dropped' }
  | { readonly type: 'heard'; readonly asOf: string }
  | { readonly type: 'answered'; readonly asOf: string }
  | { readonly type: 'unanswered'; readonly problem: string };

export const initialLiveState: LiveState = {
  mode: 'connecting',
  socket: 'down',
  failures: 0,
  asOf: null,
  problem: null,
};

/**
 * The connection's one state machine. `opening`/`greeted`/`dropped` come from the socket, `heard` from its frames,
 * `answered`/`unanswered` from HTTP. While the socket is up nothing but its loss ends `live`.
 */
export function reduceLive(state: LiveState, action: LiveAction): LiveState {
  switch (action.type) {
    case 'opening':
      return { ...state, socket: 'opening' };
    case 'greeted':
      return { mode: 'live', socket: 'up', failures: 0, asOf: later(state.asOf, action.asOf), problem: null };
    case 'dropped':
      return {
        ...state,
        socket: 'down',
        failures: state.failures + 1,
        mode: state.mode === 'live' ? 'connecting' : state.mode,
      };
    case 'heard':
      return { ...state, asOf: later(state.asOf, action.asOf) };
    case 'answered':
      return {
        ...state,
        mode: answeredMode(state),
        asOf: later(state.asOf, action.asOf),
        problem: null,
      };
    case 'unanswered':
      return state.socket === 'up' ? state : { ...state, mode: 'offline', problem: action.problem };
  }
}

/** The very first socket gets its chance before the dashboard calls itself polling. */
function answeredMode({ mode, socket, failures }: LiveState): LiveMode {
  if (socket === 'up') return 'live';
  return mode === 'connecting' && socket === 'opening' && failures === 0 ? 'connecting' : 'polling';
}

function later(a: string | null, b: string): string {
  return a !== null && Date.parse(a) > Date.parse(b) ? a : b;
}
