import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
// The order of the layers is settled by what is read first.
import './styles/index.css'
import { App } from './app/app.tsx'

const container = document.querySelector('#root')
if (container === null) throw new Error('The page has no place for the app.')
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
