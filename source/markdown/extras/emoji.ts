import codes from 'emojilib/simplemap.json' with {type: 'json'};
import {emojiIn} from '../../resume/emoji.ts';

/** The emoji of a GitHub short code, without its colons. */
export const emojiOf = emojiIn(codes);
