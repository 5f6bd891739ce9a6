import { Title } from "@mantine/core";
import { useEffect, useRef } from "react";

/** Names a step of a dialog and takes the focus when it comes: the button that led here is gone. */
export const StepTitle = ({ children }: { children: string }) => {
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <Title order={3} size="h4" tabIndex={-1} ref={place}>
      {children}
    </Title>
  );
};
