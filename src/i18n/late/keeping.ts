import { keeping as en } from '../en/keeping';
import { keeping as vi } from '../vi/keeping';
import { hold } from '../hold';

hold('keeping', vi, en);
