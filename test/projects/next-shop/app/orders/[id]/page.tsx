import { notFound } from 'next/navigation'
import { auth } from '@/lib/auth'
import { getOrder, getOrderOf } from '@/lib/data/orders'

export default async function OrderPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const order = await getOrder(id)
  if (!order) notFound()
  return <h1>{order.note}</h1>
}

export async function generateMetadata({ params }: { params: Promise<{ id: string }> }) {
  const session = await auth()
  const order = await getOrderOf((await params).id, session?.user?.id ?? '')
  return { title: order?.note ?? 'Order' }
}
