import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { Api, requestNewSession } from './client.js';
import { readDemo } from './demo.js';
import { Session } from './session.js';
import './styles/base.css';
import './styles/home.css';
import './styles/call.css';
import './styles/meeting-entry.css';
import './styles/meeting.css';
import './styles/meeting-panels.css';
import './styles/shared-screen.css';
import { acquireTerminalId } from './terminal-id.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const api = new Api();
const session = new Session((refreshToken) => requestNewSession(api, refreshToken));
const demo = readDemo();

void acquireTerminalId().then((terminalId) => {
  createRoot(root).render(
    <StrictMode>
      <App api={api} session={session} terminalId={terminalId} demo={demo} />
    </StrictMode>,
  );
});
