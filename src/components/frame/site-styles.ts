/** The style sheets that every page has in common. One list for all, so that they are sent as one file. */
import '../../styles/fonts.css';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/layout.css';
import '../../styles/components.css';
import '../../styles/claims.css';
import '../../styles/pop-up.css';
import '../../styles/citations.css';
import '../../styles/chart-colours.css';
import '../../styles/plain-colours.css';
import '../../styles/chart-picture.css';
import '../../styles/chart.css';
