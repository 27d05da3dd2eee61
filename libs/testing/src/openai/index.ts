export { type Misbehaviour, misbehaviours } from './misbehaviour';
export { type OpenAiSimulator, type OpenAiSimulatorOptions, startOpenAiSimulator } from './openai-simulator';
