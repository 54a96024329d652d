import * as React from 'react';
import { FieldShell, useFieldIds, type FieldProps } from './field-shell';

export interface RadioGroupProps extends FieldProps {
  /** Class of the ring around the choices. */
  readonly ring: string;
  /** The choices; they share the name given. */
  children(name: string): React.ReactNode;
}

/** A field whose control is a set of radio buttons: named, described, required, locked and wrong as one. */
export const RadioGroup = ({ ring, children, ...field }: RadioGroupProps): React.ReactElement => {
  const ids = useFieldIds(field);
  return (
    <FieldShell {...field} ids={ids} isGroup>
      <div
        id={ids.control}
        role="radiogroup"
        className={ring}
        aria-labelledby={ids.label}
        aria-describedby={ids.describedBy}
        aria-required={field.required}
        aria-readonly={field.readOnly || undefined}
        aria-invalid={field.error !== undefined || undefined}
      >
        {children(ids.control)}
      </div>
    </FieldShell>
  );
};
