import icon from '../icon.svg';

/** The mark and the name. */
export function Brand() {
  return (
    <span className="brand">
      <img src={icon} alt="" width="32" height="32" />
      Switchboard
    </span>
  );
}
