import { MemoryShelf } from '../../src/store/shelf-memory';
import { shelfContract } from './shelf-contract';

shelfContract('memory', () => Promise.resolve(new MemoryShelf()));
