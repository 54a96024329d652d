import { nothing } from '../../protocol/odata/entity';
import { method, type Call, type Node } from './node';

/** A method that answers nothing but that it is done (1.9). */
export const voidMethod = (name: string, run: (call: Call) => void): Node => method(name, (call) => {
  run(call);
  return nothing;
});
