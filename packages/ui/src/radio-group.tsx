import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Fieldset, type FieldsetProps } from './fieldset.tsx';

export type RadioOption = {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean | undefined;
};

export type RadioGroupProps = Omit<FieldsetProps, 'children' | 'role'> & {
  readonly name: string;
  readonly options: readonly RadioOption[];
  readonly value?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly layout?: 'stack' | 'row' | undefined;
  /** Spread on every radio: `onChange`, `onBlur`, `ref`, as form libraries hand them out. */
  readonly input?: Omit<ComponentPropsWithRef<'input'>, 'id' | 'type' | 'value' | 'checked'> | undefined;
};

/** One of a few, all in sight. The first radio carries `id`, so an error link lands on it. */
export function RadioGroup(props: RadioGroupProps) {
  const { name, options, value, defaultValue, layout = 'stack', input, ...fieldset } = props;
  return (
    <Fieldset {...fieldset} role="radiogroup">
      <div className={classNames('ov-choices', layout === 'row' && 'ov-choices--row')}>
        {options.map((option, index) => {
          const id = index === 0 ? fieldset.id : `${fieldset.id}-${index}`;
          return (
            <div className="ov-choice" key={option.value}>
              <input
                {...input}
                id={id}
                type="radio"
                name={name}
                value={option.value}
                disabled={option.disabled ?? input?.disabled}
                aria-describedby={option.hint === undefined ? undefined : `${id}-choice-hint`}
                {...checkedProps(option.value, value, defaultValue)}
              />
              <label htmlFor={id}>{option.label}</label>
              {option.hint === undefined ? null : (
                <p className="ov-hint" id={`${id}-choice-hint`}>
                  {option.hint}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}

function checkedProps(own: string, value: string | undefined, defaultValue: string | undefined) {
  if (value !== undefined) return { checked: own === value };
  return defaultValue === undefined ? {} : { defaultChecked: own === defaultValue };
}
