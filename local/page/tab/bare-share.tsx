import { FluentProvider } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import type { ThemeName } from '../place';
import { themes } from '../themes';
import { ShareDialog } from './share-dialog';

/** The same dialog where the page around it has nothing of Fluent yet. */
export default function BareShare({ theme, ...props }: ComponentProps<typeof ShareDialog> & { theme: ThemeName }) {
  return (
    <FluentProvider theme={themes[theme]}>
      <ShareDialog {...props} />
    </FluentProvider>
  );
}
