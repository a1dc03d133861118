import { Button } from '@fluentui/react-button';
import { Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-dialog';
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { usePage } from '../page-context';
import { ConflictPanel } from './conflict-panel';
import type { Form, Values } from './use-form';
import { formWords } from './words';

interface Props<V extends Values> {
  readonly form: Form<V>;
  readonly title: string;
  readonly about?: string | undefined;
  readonly send: string;
  /** Labels of the fields that two versions are compared by. */
  readonly labels?: Partial<Record<keyof V, string>>;
  /** How a value reads that is not text: a choice by its word. */
  readonly read?: (field: keyof V & string, value: V[keyof V]) => string;
  /** It is kept as a whole or not at all: what only one of the two versions says is part of the choice. */
  readonly whole?: boolean;
  /** Something in it asks first: until that is answered there is nothing to send. */
  readonly asking?: boolean;
  readonly children: ReactNode;
}

/** A form over the page. Escape and closing keep what was typed for the next time. */
export function FormDialog<V extends Values>(props: Props<V>) {
  const { form, title, about, send, labels, read, whole, asking, children } = props;
  const { t } = usePage();
  const w = formWords();
  const id = useId();
  const { problem, conflict, sending, lost } = form;
  const fieldsWrong = problem?.about.fields !== undefined;
  // Nothing answered: whether it was done nobody here can say.
  const unanswered = problem?.about.status === 0 && lost === 'unknown';
  const trouble = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // The first wrong field, else the sentence that says what is so.
    const wrong = document.getElementById(id)?.querySelector<HTMLElement>('[aria-invalid=true]');
    if (problem) (wrong ?? trouble.current)?.focus();
  }, [problem, id]);

  const discard = () => {
    // The button goes with what it was about, and takes the focus along.
    document.getElementById(id)?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    form.discard();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!asking) form.submit();
  };
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && form.close()}>
      <DialogSurface className="form-surface" aria-describedby={undefined}>
        <form id={id} onSubmit={onSubmit} noValidate>
          <DialogBody>
            <DialogTitle as="h2">{title}</DialogTitle>
            <DialogContent className="form-content">
              {about && <p className="form-about">{about}</p>}
              {form.restored && (
                <p className="form-restored">
                  {lost ? w[lost] : w.restored}{' '}
                  <Button size="small" onClick={discard}>
                    {w.discard}
                  </Button>
                </p>
              )}
              {problem && (
                <div className="form-problem" role="alert" tabIndex={-1} ref={trouble}>
                  {fieldsWrong ? w.check : unanswered ? w.unknown : problem.detail}
                </div>
              )}
              {conflict && labels && (
                <ConflictPanel form={form} conflict={conflict} labels={labels} read={read} whole={whole} />
              )}
              {children}
            </DialogContent>
            <DialogActions fluid>
              <Button appearance="secondary" onClick={form.close}>
                {t.words.common.cancel}
              </Button>
              {!asking && (
                <Button appearance="primary" type="submit" disabledFocusable={sending}>
                  {sending ? w.sending : problem?.passing ? t.words.tab.frame.retry : send}
                </Button>
              )}
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
