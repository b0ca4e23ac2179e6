import { workbench as en } from '../en/workbench';
import { workbench as vi } from '../vi/workbench';
import { hold } from '../hold';

hold('workbench', vi, en);
