import icon from '../icon.svg';

export function Brand() {
  return (
    <span className="brand">
      <img src={icon} alt="" width="32" height="32" />
      Switchboard
    </span>
  );
}
