import * as React from 'react';
import styles from './Hello.module.scss';

/** About what a generator writes: a greeting, the name of the person and one property. The field is what the bench waits for. */
export class Hello extends React.Component<{ readonly description: string; readonly userName: string }> {
  public render(): React.ReactElement {
    const { description, userName } = this.props;
    return (
      <section className={styles.hello}>
        <div className={styles.welcome}>
          <h2>Well done, {userName}!</h2>
          <p>
            Web part property value: <strong>{description}</strong>
          </p>
          <input aria-label="First field" />
        </div>
      </section>
    );
  }
}
