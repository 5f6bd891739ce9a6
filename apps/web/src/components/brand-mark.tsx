interface BrandMarkProps {
  size?: number;
}

/** The product's mark: a cedar. Always beside the name, so it is silent. */
export const BrandMark = ({ size = 28 }: BrandMarkProps) => (
  <img src="/kedr.svg" width={size} height={size} alt="" aria-hidden />
);
