import './logo.css'
import { Mark } from './mark.tsx'

/** Large graphic, on the sign-in screen. */
export const Logo = () => (
  <div className="coulisse-logo">
    <Mark size={44} />
    <span>Coulisse</span>
  </div>
)
