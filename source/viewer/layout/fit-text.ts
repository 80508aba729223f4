export {fill, shorten} from '../../markdown/layout/fit-text.ts';
