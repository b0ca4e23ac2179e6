import { openNative } from '../../src/engine/native';
import { engineContract } from './contract';

engineContract('native', () => openNative({ threads: 1 }));
