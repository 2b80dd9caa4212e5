-- Who sold, as it was called when the number was given. The oldest do not say it; nor do they tell what vouchers took off.
alter table receipt add column seller text;
