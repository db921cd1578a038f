import { RouterProvider } from '@tanstack/react-router'
import { ToastProvider } from '../components/ui/toast.tsx'
import { router } from './router.tsx'

export function App() {
  return (
    <ToastProvider>
      <RouterProvider router={router} />
    </ToastProvider>
  )
}
