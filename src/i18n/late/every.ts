import './changes';
import './commands';
import './contribution';
import './data';
import './evidence';
import './indicator';
import './method';
import './review';
