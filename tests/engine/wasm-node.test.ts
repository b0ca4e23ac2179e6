import { openWasmNode } from '../../src/engine/wasm-node';
import { engineContract } from './contract';

engineContract('wasm in Node', () => openWasmNode());
