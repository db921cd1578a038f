import { RouterProvider } from '@tanstack/react-router'
import { ToastProvider } from '../components/ui/toast.tsx'
import { loadFaces } from '../lib/load-faces.ts'
import { router } from './router.tsx'

router.subscribe('onRendered', loadFaces)

export function App() {
  return (
    <ToastProvider>
      <RouterProvider router={router} />
    </ToastProvider>
  )
}
