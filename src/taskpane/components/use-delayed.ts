import { useEffect, useState } from 'react';

/** True once `isOn` has been true for so long: what is done sooner shows no sign that would only flash. */
export function useDelayed(isOn: boolean, milliseconds = 300): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isOn, milliseconds]);
  return isOn && isLate;
}
