import { api } from '../api/client';
import { answered } from '../api/problem';

export const notifications = () => answered(api.GET('/api/v1/notifications', { params: { query: { limit: 20 } } }));

export const markRead = (notification: string) =>
    answered(api.POST('/api/v1/notifications/{notification}/read', { params: { path: { notification } } }));

export type Notification = Awaited<ReturnType<typeof notifications>>['items'][number];
